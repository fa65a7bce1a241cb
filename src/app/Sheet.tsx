/** The sheet at the bottom of a narrow screen. */
import type { ReactNode } from 'react';
import { IconButton } from '../ui/Button.tsx';
import { ArrowDownIcon, ArrowUpIcon } from '../ui/icons.tsx';
import { useWords } from '../ui/store-context.tsx';
import { sheetHeights, useSheet } from './use-sheet.ts';
import './Sheet.css';

interface SheetProps {
  /** Names what the sheet shows. */
  content: string;
  /** Stays above what scrolls. */
  top: ReactNode;
  children: ReactNode;
}

export function Sheet({ content, top, children }: SheetProps) {
  const { words } = useWords();
  const [height, setHeight] = useSheet(content);
  const index = sheetHeights.indexOf(height);
  const taller = sheetHeights[index + 1];
  const smaller = sheetHeights[index - 1];
  return (
    <div className="sheet" data-height={height}>
      <div className="sheet__handle">
        <IconButton
          label={words.app.sheet.taller}
          aria-disabled={!taller}
          onClick={() => taller && setHeight(taller)}
        >
          <ArrowUpIcon />
        </IconButton>
        <IconButton
          label={words.app.sheet.smaller}
          aria-disabled={!smaller}
          onClick={() => smaller && setHeight(smaller)}
        >
          <ArrowDownIcon />
        </IconButton>
      </div>
      <div className="sheet__top">{top}</div>
      <div className="sheet__content">{children}</div>
    </div>
  );
}
