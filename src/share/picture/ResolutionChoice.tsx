/** How many pixels a PNG has, and how fine it is on paper. */
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { paperDotsPerInch, pixelsAt, type Scale, type Sheet, scales } from './formats.ts';

interface ResolutionChoiceProps {
  sheet: Sheet;
  scale: Scale;
  isFixed: boolean;
  onChoose(scale: Scale): void;
}

export function ResolutionChoice({ sheet, scale, isFixed, onChoose }: ResolutionChoiceProps) {
  const { words, format } = useAllWords();
  const { width, height } = pixelsAt(sheet, scale);
  const size = words.picture.pixels(format.number(width), format.number(height));
  return (
    <>
      <RadioGroup
        legend={words.picture.resolution}
        options={scales}
        labelOf={(each) => words.picture.times(format.number(each))}
        chosen={scale}
        isFixed={isFixed}
        onChoose={onChoose}
      />
      <p className="take-along__note" role="status">
        {sheet.millimetres ? words.picture.onPaper(size, format.number(scale * paperDotsPerInch)) : size}
      </p>
    </>
  );
}
