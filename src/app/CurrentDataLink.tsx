import type { Language } from '../atlas/schema.ts';
import { failureWords } from '../i18n/failure.ts';
import type { WayToCurrentData } from '../state/url.ts';
import { ExternalIcon } from '../ui/icons.tsx';

interface CurrentDataLinkProps {
  way: WayToCurrentData;
  /** In words that are there when nothing else is. */
  language: Language;
  className?: string;
}

/** Leads from a fixed version of the data, or from one that is not there, to the data of now. */
export function CurrentDataLink({ way: { href, opensTab }, language, className }: CurrentDataLinkProps) {
  const words = failureWords[language];
  if (!opensTab)
    return (
      <a className={className} href={href}>
        {words.currentData}
      </a>
    );
  return (
    <a className={className} href={href} target="_blank" rel="noopener">
      {words.currentData}
      <ExternalIcon />
      <span className="visually-hidden"> ({words.newTab})</span>
    </a>
  );
}
