/** Marks as small SVG pictures. They are decoration beside words. */
import { createElement, type ReactNode, useId } from 'react';
import * as drawing from '../../map/mark-drawing.ts';
import { type Palette, palettes } from '../../map/palette.ts';
import { useTone } from '../../ui/tone.ts';
import './MarkPicture.css';

/** The palette of the map as it is shown now. */
export function usePalette(): Palette {
  return palettes[useTone()];
}

export function MarkPicture({ mark }: { mark: drawing.Mark }) {
  const palette = usePalette();
  const { width, height, nodes } = drawing.drawingOf(mark, palette, useId());
  const { scale } = palette;
  return (
    <svg
      className={mark.kind === 'area' ? 'mark-picture' : 'mark-picture mark-picture--point'}
      width={width * scale.mark}
      height={height * scale.mark}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {nodes.map(element)}
    </svg>
  );
}

function element({ tag, attributes, children }: drawing.MarkNode, index: number): ReactNode {
  const content = typeof children === 'string' ? children : children.map(element);
  return createElement(tag, { ...attributes, key: index }, content);
}

/** A county or country as the map fills it. */
export function AreaMark(props: Omit<drawing.AreaMark, 'kind'>) {
  return <MarkPicture mark={{ kind: 'area', ...props }} />;
}

/** A point symbol as the map draws it. */
export function PointMark(props: Omit<drawing.PointMark, 'kind'>) {
  return <MarkPicture mark={{ kind: 'point', ...props }} />;
}

/** The circle that stands for several points. */
export function ClusterMark(props: Omit<drawing.ClusterMark, 'kind'>) {
  return <MarkPicture mark={{ kind: 'cluster', ...props }} />;
}
