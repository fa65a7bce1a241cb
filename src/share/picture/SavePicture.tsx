/** The view as a picture: as what, how large, how it will look, and how far the making is. */
import { useId, useRef, useState } from 'react';
import { arrived } from '../../ui/arrived.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadFile } from '../../ui/download.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { MakingFoot, SaveButton } from '../making/MakingFoot.tsx';
import type { Made, Order } from '../making/order.ts';
import { useMaking } from '../making/use-making.ts';
import { canCopyPictures, copyPicture } from './copy.ts';
import { type FileType, fileTypes, type Scale, type SheetId, sheets, sheetsOf } from './formats.ts';
import type { PictureSource } from './laid-out.ts';
import { Preview } from './Preview.tsx';
import { ResolutionChoice } from './ResolutionChoice.tsx';
import '../take-along/take-along.css';
import './save-picture.css';

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

  function chooseType(next: FileType): void {
    setType(next);
    const offered = sheetsOf[next];
    if (!offered.includes(sheetId)) setSheetId(offered[0] ?? 'slide');
  }

  async function made(order: Omit<Order, 'language'>): Promise<Made> {
    // What draws and writes is large, and comes when the dialog is open.
    const { pictureFile } = await arrived(import('./make.ts'));
    return pictureFile(source, { type, sheet, scale }, wording, order);
  }

  function save(): void {
    void make(async (order) => {
      const { file, fileName } = await made(order);
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

  return (
    <Dialog ref={dialog} className="take-along save-picture" labelledBy={titleId} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMaking) save();
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
          <SaveButton isHeld={isMaking} />
          {type === 'png' && canCopyPictures() && (
            <Button aria-disabled={isMaking} onClick={() => !isMaking && copy()}>
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
