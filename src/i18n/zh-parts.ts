/** The Chinese words of the parts that load when first used. */
import type { enParts } from './en-parts.ts';
import { zhArchive } from './zh-archive.ts';
import { zhArea } from './zh-area.ts';
import { zhCharts } from './zh-charts.ts';
import { zhCommands } from './zh-commands.ts';
import { zhDownload } from './zh-download.ts';
import { zhEmbed } from './zh-embed.ts';
import { zhLink } from './zh-link.ts';
import { zhMake } from './zh-make.ts';
import { zhOffline } from './zh-offline.ts';
import { zhPanels } from './zh-panels.ts';
import { zhPicture } from './zh-picture.ts';
import { zhPresent } from './zh-present.ts';
import { zhShare } from './zh-share.ts';
import { zhSources } from './zh-sources.ts';
import { zhStage } from './zh-stage.ts';
import { zhTable } from './zh-table.ts';

export const zhParts: typeof enParts = {
  ...zhArchive,
  ...zhArea,
  ...zhCharts,
  ...zhCommands,
  ...zhDownload,
  ...zhLink,
  ...zhEmbed,
  ...zhMake,
  ...zhOffline,
  ...zhPanels,
  ...zhPicture,
  ...zhPresent,
  ...zhShare,
  ...zhSources,
  ...zhStage,
  ...zhTable,
};
