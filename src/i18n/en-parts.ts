/** The English words of the parts that load when first used. zh-parts.ts has the same shape; a word missing there fails the build. */
import { enArchive } from './en-archive.ts';
import { enArea } from './en-area.ts';
import { enCharts } from './en-charts.ts';
import { enCommands } from './en-commands.ts';
import { enDownload } from './en-download.ts';
import { enEmbed } from './en-embed.ts';
import { enLink } from './en-link.ts';
import { enMake } from './en-make.ts';
import { enOffline } from './en-offline.ts';
import { enPanels } from './en-panels.ts';
import { enPicture } from './en-picture.ts';
import { enPresent } from './en-present.ts';
import { enShare } from './en-share.ts';
import { enSources } from './en-sources.ts';
import { enStage } from './en-stage.ts';
import { enTable } from './en-table.ts';

export const enParts = {
  ...enArchive,
  ...enArea,
  ...enCharts,
  ...enCommands,
  ...enDownload,
  ...enLink,
  ...enEmbed,
  ...enMake,
  ...enOffline,
  ...enPanels,
  ...enPicture,
  ...enPresent,
  ...enShare,
  ...enSources,
  ...enStage,
  ...enTable,
};
