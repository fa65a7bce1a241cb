/** Marks as small SVG pictures, made of the very strokes that the map draws. They are decoration beside words. */
import { useId } from 'react';
import type { EvidenceGrade } from '../../atlas/schema.ts';
import { hatchName, type PointExactness, pictureOf, pointName, type Stroke } from '../../map/marks.ts';
import { type Palette, palettes } from '../../map/palette.ts';
import { useTone } from '../../ui/tone.ts';
import './MarkPicture.css';

/** The palette of the map as it is shown now. */
export function usePalette(): Palette {
  return palettes[useTone()];
}

/** The size of a picture, CSS pixels before the palette's scale. */
function sized(width: number, height: number, { scale }: Palette) {
  return { width: width * scale.mark, height: height * scale.mark, viewBox: `0 0 ${width} ${height}` };
}

function Strokes({ strokes }: { strokes: Stroke[] }) {
  return strokes.map((stroke) => (
    <path
      key={stroke.path}
      d={stroke.path}
      fill={stroke.fill ?? 'none'}
      stroke={stroke.stroke}
      strokeWidth={stroke.width}
      strokeDasharray={stroke.dash?.join(' ')}
      strokeLinecap={stroke.path.endsWith('h.01') ? 'round' : undefined}
      opacity={stroke.opacity}
    />
  ));
}

interface AreaMarkProps {
  /** One colour, or several side by side. */
  colours: string[];
  /** `apart`: set apart by the layer's definition. */
  grade?: EvidenceGrade | 'apart';
  /** Dashed edge: the area is assumed. */
  assumed?: boolean;
  /** A heavy outline over a faint fill. */
  outline?: boolean;
}

const areaWidth = 30;
const areaHeight = 18;

/** A county or country as the map fills it. */
export function AreaMark({ colours, grade = 'confirmed', assumed = false, outline = false }: AreaMarkProps) {
  const palette = usePalette();
  const patternId = useId();
  const colour = colours[0] ?? palette.noValue;
  const picture = pictureOf(hatchName(grade, colour));
  const width = areaWidth / colours.length;
  return (
    <svg
      className="mark-picture"
      {...sized(areaWidth, areaHeight, palette)}
      aria-hidden="true"
      focusable="false"
    >
      <rect width={areaWidth} height={areaHeight} fill={palette.land} />
      {grade === 'confirmed' ? (
        colours.map((each, index) => (
          <rect
            key={each}
            x={index * width}
            width={width}
            height={areaHeight}
            fill={each}
            fillOpacity={outline ? 0.18 : 0.86}
          />
        ))
      ) : (
        <>
          <pattern id={patternId} width={picture?.size} height={picture?.size} patternUnits="userSpaceOnUse">
            <Strokes strokes={picture?.strokes ?? []} />
          </pattern>
          <rect width={areaWidth} height={areaHeight} fill={`url(#${patternId})`} />
        </>
      )}
      <rect
        x="1"
        y="1"
        width={areaWidth - 2}
        height={areaHeight - 2}
        fill="none"
        stroke={colours.length === 1 && (outline || assumed) ? colour : palette.border}
        strokeWidth={outline ? 2.6 : assumed ? 1.6 : 1}
        strokeDasharray={assumed ? '4 3' : undefined}
      />
    </svg>
  );
}

interface PointMarkProps {
  colour: string;
  grade?: EvidenceGrade;
  exactness?: PointExactness;
}

/** A point symbol as the map draws it. */
export function PointMark({ colour, grade = 'confirmed', exactness = 'exact' }: PointMarkProps) {
  const palette = usePalette();
  const name = pointName(grade, exactness, colour, palette.halo);
  const { size = 0, strokes = [] } = pictureOf(name) ?? {};
  return (
    <svg
      className="mark-picture mark-picture--point"
      {...sized(size, size, palette)}
      aria-hidden="true"
      focusable="false"
    >
      <Strokes strokes={strokes} />
    </svg>
  );
}

/** The circle that stands for several points. */
export function ClusterMark({ colour, count }: { colour: string; count: number }) {
  const palette = usePalette();
  return (
    <svg
      className="mark-picture mark-picture--point"
      {...sized(26, 26, palette)}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="13" cy="13" r="11" fill={colour} stroke={palette.halo} strokeWidth="2" />
      <text x="13" y="17.5" textAnchor="middle" fontSize="12" fill={palette.halo}>
        {count}
      </text>
    </svg>
  );
}
