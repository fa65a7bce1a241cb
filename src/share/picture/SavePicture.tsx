/** The view as a picture: as what, how large, how it will look, and how far the making is. */
import { useId, useRef, useState } from 'react';
import { arrived } from '../../ui/arrived.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadFile } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { Order } from '../take-along/choice.ts';
import { MakingFoot, SaveButton } from '../take-along/MakingFoot.tsx';
import { useMaking } from '../take-along/use-making.ts';
import { canCopyPictures, copyPicture } from './copy.ts';
import {
  type FileType,
  fileTypes,
  isTooLarge,
  type Scale,
  type SheetId,
  sheets,
  sheetsOf,
} from './formats.ts';
import type { PictureSource } from './laid-out.ts';
import { Preview } from './Preview.tsx';
import { ResolutionChoice } from './ResolutionChoice.tsx';
import './save-picture.css';

/** What draws and writes is large, and comes when the dialog is open. */
const maker = () => arrived(import('./make.ts'));

interface SavePictureProps {
  source: PictureSource;
  /** Whether the map on the screen is flat, with north at the top, as pictures are. */
  isAsOnScreen: boolean;
  onClose(): void;
}

export function SavePicture({ source, isAsOnScreen, onClose }: SavePictureProps) {
  const wording = useAllWords();
  const { words } = wording;
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [type, setType] = useState<FileType>('png');
  const [sheetId, setSheetId] = useState<SheetId>('slide');
  const [scale, setScale] = useState<Scale>(1);
  const { making, make, cancel } = useMaking();
  const isMaking = making.status === 'making';
  const sheet = sheets[sheetId];
  const isRefused = type === 'png' && isTooLarge(sheet, scale);

  function chooseType(next: FileType): void {
    setType(next);
    const offered = sheetsOf[next];
    if (!offered.includes(sheetId)) setSheetId(offered[0] ?? 'slide');
  }

  async function made({
    signal,
    onProgress,
  }: Omit<Order, 'language'>): Promise<{ file: Blob; title: string }> {
    const { drawPicture, pdfOf, pngOf, svgFile } = await maker();
    onProgress({ done: 0, total: 2, text: words.picture.drawing });
    const picture = await drawPicture(source, sheet, wording);
    signal.throwIfAborted();
    onProgress({ done: 1, total: 2, text: words.share.writing });
    const title = picture.said.fileTitle;
    if (type === 'svg') return { file: svgFile(picture), title };
    if (type === 'pdf') return { file: await pdfOf(picture, wording, signal), title };
    return { file: await pngOf(picture, scale, wording), title };
  }

  function save(): void {
    void make(async (order) => {
      const { file, title } = await made(order);
      order.signal.throwIfAborted();
      const fileName = fileNameOf(title, type);
      downloadFile(file, fileName);
      return words.share.saved(fileName);
    });
  }

  function copy(): void {
    void make(async (order) => {
      await copyPicture(
        made(order).then(({ file }) => file),
        words.picture,
      );
      return words.picture.copied;
    });
  }

  const isHeld = isMaking || isRefused;
  return (
    <Dialog ref={dialog} className="take-along save-picture" labelledBy={titleId} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isHeld) save();
        }}
      >
        <h2 id={titleId}>{words.picture.title}</h2>
        <div className="save-picture__columns">
          <div className="save-picture__choices">
            <RadioGroup
              legend={words.picture.type}
              options={fileTypes}
              labelOf={(each) => words.picture.types[each]}
              chosen={type}
              isFixed={isMaking}
              onChoose={chooseType}
            />
            <p className="take-along__note">{words.picture.typeHints[type]}</p>
            <RadioGroup<SheetId>
              legend={words.picture.sheet}
              options={sheetsOf[type]}
              labelOf={(each) => words.picture.sheets[each]}
              chosen={sheetId}
              isFixed={isMaking}
              onChoose={setSheetId}
            />
            {type === 'png' && (
              <ResolutionChoice sheet={sheet} scale={scale} isFixed={isMaking} onChoose={setScale} />
            )}
            {!isAsOnScreen && <p className="take-along__note">{words.picture.flat}</p>}
          </div>
          <Preview source={source} sheet={sheet} />
        </div>
        <MakingFoot making={making} onCancel={cancel} onClose={() => dialog.current?.close()}>
          <SaveButton isHeld={isHeld} />
          {type === 'png' && canCopyPictures() && (
            <Button aria-disabled={isHeld} onClick={() => !isHeld && copy()}>
              {words.picture.copy}
            </Button>
          )}
        </MakingFoot>
        {type === 'png' && !canCopyPictures() && (
          <p className="take-along__note">{words.picture.cannotCopy}</p>
        )}
      </form>
    </Dialog>
  );
}
