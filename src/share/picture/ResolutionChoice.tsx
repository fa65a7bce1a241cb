/** How many pixels a PNG has, and a word when they are too many. */
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { isTooLarge, mostPixels, pixelsAt, type Scale, type Sheet, scales } from './formats.ts';

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
  const most = format.number(Math.round(mostPixels / 1e6));
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
        {isTooLarge(sheet, scale) ? words.picture.tooLarge(size, most) : size}
      </p>
    </>
  );
}
