import { useMemo } from 'react';
import type { Area } from '../../geo/area.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import { FieldsForm } from './FieldsForm.tsx';
import {
  boxFields,
  type CornerFields,
  circleFields,
  cornerFields,
  type Reading,
  readBox,
  readCircle,
  readRadius,
} from './numbers.ts';
import { PolygonForm } from './PolygonForm.tsx';

type ShapeOf<Kind extends Area['kind']> = Area & { kind: Kind };

interface ShapeFormProps<Kind extends Area['kind']> {
  /** null while there is none yet. */
  area: ShapeOf<Kind> | null;
  onApply(area: Area): void;
}

const emptyBox = { west: '', south: '', east: '', north: '' };
const emptyCircle = { longitude: '', latitude: '', radius: '' };
const emptyCorners: CornerFields[] = [1, 2, 3].map(() => ({ longitude: '', latitude: '' }));

/** The area by its edges. */
export function BoxForm({ area, onApply }: ShapeFormProps<'box'>) {
  const { area: words } = useAllWords().words;
  const { west, south, east, north } = words;
  const given = useMemo(() => (area ? boxFields(area.bounds) : emptyBox), [area]);
  return (
    <FieldsForm
      given={given}
      labels={{ west, south, east, north }}
      hints={[words.degreesHint, words.boxHint]}
      read={readBox}
      onApply={onApply}
    />
  );
}

/** The area by centre and radius. */
export function CircleForm({ area, onApply }: ShapeFormProps<'circle'>) {
  const { area: words } = useAllWords().words;
  const { longitude, latitude, radius } = words;
  const given = useMemo(() => (area ? circleFields(area) : emptyCircle), [area]);
  return (
    <FieldsForm
      given={given}
      labels={{ longitude, latitude, radius }}
      hints={[words.degreesHint]}
      read={readCircle}
      onApply={onApply}
    />
  );
}

/** The area by its corners. */
export function CornersForm({ area, onApply }: ShapeFormProps<'polygon'>) {
  const given = useMemo(() => (area ? area.corners.map(cornerFields) : emptyCorners), [area]);
  return <PolygonForm given={given} onApply={onApply} />;
}

/** How far from the record. */
export function RadiusForm({ area, onApply }: { area: ShapeOf<'near'>; onApply(area: Area): void }) {
  const { area: words } = useAllWords().words;
  const given = useMemo(() => ({ radius: String(area.radius) }), [area]);
  const read = (fields: { radius: string }): Reading<{ radius: string }> => {
    const radius = readRadius(fields.radius);
    return typeof radius === 'number' ? { area: { ...area, radius } } : { problems: { radius } };
  };
  return <FieldsForm given={given} labels={{ radius: words.radius }} read={read} onApply={onApply} />;
}

/** The form that fits the area; nothing for a place, which has no numbers. */
export function ShapeForm({ area, onApply }: { area: Area; onApply(area: Area): void }) {
  switch (area.kind) {
    case 'box':
      return <BoxForm area={area} onApply={onApply} />;
    case 'circle':
      return <CircleForm area={area} onApply={onApply} />;
    case 'polygon':
      return <CornersForm area={area} onApply={onApply} />;
    case 'near':
      return <RadiusForm area={area} onApply={onApply} />;
    case 'place':
      return null;
  }
}
