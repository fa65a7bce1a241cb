/** Line icons, 16 by 16, in the colour of the text. They are decoration: the control beside them carries the name. */
import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="M3 8.5l3.5 3.5L13 4.5" />
  </Icon>
);

export const ChevronDownIcon = () => (
  <Icon>
    <path d="M3.5 6l4.5 4.5L12.5 6" />
  </Icon>
);

export const ArrowUpIcon = () => (
  <Icon>
    <path d="M8 13V3M4 7l4-4 4 4" />
  </Icon>
);

export const ArrowDownIcon = () => (
  <Icon>
    <path d="M8 3v10M4 9l4 4 4-4" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2L14.5 13.5h-13zM8 6.5v3.2M8 11.6h.01" />
  </Icon>
);

export const RetryIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8" />
  </Icon>
);

export const LayersIcon = () => (
  <Icon>
    <path d="M8 2l6.5 3.5L8 9 1.5 5.5zM1.8 8.6L8 12l6.2-3.4M1.8 11.4L8 14.8l6.2-3.4" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2L14 14" />
  </Icon>
);

export const TargetIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="4.5" />
    <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />
  </Icon>
);

export const HomeIcon = () => (
  <Icon>
    <path d="M2 7.5L8 2.5l6 5M3.5 6.5v7h9v-7" />
  </Icon>
);

export const GlobeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M2 8h12M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12" />
  </Icon>
);

export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.2v4M8 4.8h.01" />
  </Icon>
);

export const ExternalIcon = () => (
  <Icon>
    <path d="M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M4.5 3l8 5-8 5z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3v10M10.5 3v10" strokeWidth="2.5" />
  </Icon>
);

export const StepBackIcon = () => (
  <Icon>
    <path d="M4 3v10" />
    <path d="M12.5 3.5v9L6.5 8z" />
  </Icon>
);

export const StepForwardIcon = () => (
  <Icon>
    <path d="M12 3v10" />
    <path d="M3.5 3.5v9l6-4.5z" />
  </Icon>
);

/** A compass needle; `bearing` in degrees clockwise from north. */
export const NorthIcon = ({ bearing }: { bearing: number }) => (
  <Icon>
    <g transform={`rotate(${-bearing} 8 8)`}>
      <path d="M8 1.8l3 6.2H5z" fill="currentColor" />
      <path d="M5 8l3 6.2L11 8" />
    </g>
  </Icon>
);

export const FullScreenIcon = () => (
  <Icon>
    <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
  </Icon>
);

export const PictureIcon = () => (
  <Icon>
    <path d="M2 3h12v10H2zM2 11l3.5-3.5L8 10l3-3 3 3" />
    <circle cx="6" cy="5.8" r="1" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14" />
    <circle cx="10.5" cy="5" r="2" />
    <circle cx="5.5" cy="11" r="2" />
  </Icon>
);

export const TableIcon = () => (
  <Icon>
    <path d="M2 3h12v10H2zM2 6.3h12M2 9.6h12M6.5 3v10" />
  </Icon>
);

export const ChartIcon = () => (
  <Icon>
    <path d="M2.5 2v11.5H14M5.5 13.5V8.5M8.5 13.5V4.5M11.5 13.5V7" />
  </Icon>
);

/** A part of the map marked off with corners. */
export const AreaIcon = () => (
  <Icon>
    <path d="M3 4.5l9-1.5 1.5 8-8 2z" />
    <path d="M3 4.5h.01M12 3h.01M13.5 11h.01M5.5 13h.01" strokeWidth="3.4" />
  </Icon>
);

/** An open book. */
export const SourcesIcon = () => (
  <Icon>
    <path d="M8 4.2C6.5 3 4.3 2.8 2 3v9.5c2.3-.2 4.5 0 6 1.2 1.5-1.2 3.7-1.4 6-1.2V3c-2.3-.2-4.5 0-6 1.2zM8 4.2v9.5" />
  </Icon>
);

/** A screen with what plays on it. */
export const StoriesIcon = () => (
  <Icon>
    <path d="M2 3h12v8.5H2zM6.5 5.2v4l3.6-2zM5 14h6" />
  </Icon>
);

export const BoxIcon = () => (
  <Icon>
    <path d="M2.5 4h11v8h-11z" />
  </Icon>
);

export const CircleIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
  </Icon>
);

export const PolygonIcon = () => (
  <Icon>
    <path d="M8 2.2l6 4.4-2.3 7H4.3L2 6.6z" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.5 13.5h11" />
  </Icon>
);

export const ArrowLeftIcon = () => (
  <Icon>
    <path d="M13 8H3M7 4L3 8l4 4" />
  </Icon>
);

export const ArrowRightIcon = () => (
  <Icon>
    <path d="M3 8h10M9 4l4 4-4 4" />
  </Icon>
);

/** A sheet with lines. */
export const NotesIcon = () => (
  <Icon>
    <path d="M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2.5" />
  </Icon>
);

export const SecondWindowIcon = () => (
  <Icon>
    <path d="M2 2.5h9v7H2zM11 6.5h3v7H5v-4" />
  </Icon>
);

export const KeyboardIcon = () => (
  <Icon>
    <path d="M1.5 4h13v8.5h-13zM4 6.8h.01M6.7 6.8h.01M9.3 6.8h.01M12 6.8h.01M5 9.8h6" />
  </Icon>
);

/** What may be taken hold of and moved. */
export const GripIcon = () => (
  <Icon>
    <path d="M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01" strokeWidth="2.2" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6zM9.4 4.2l2.4 2.4" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M5.5 2.5L2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H5" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M8 9.5V2M5 4.8L8 2l3 2.8M4.5 7H3v6.5h10V7h-1.5" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.7 9.3a2.7 2.7 0 0 0 3.8 0l2.3-2.3A2.7 2.7 0 0 0 9 3.2L8.1 4M9.3 6.7a2.7 2.7 0 0 0-3.8 0L3.2 9A2.7 2.7 0 0 0 7 12.8l.9-.8" />
  </Icon>
);
