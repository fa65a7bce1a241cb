/** A citation as text, BibTeX and CSL JSON. Heavy: load it when it is first asked for. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationItem } from '../../atlas/citation.ts';
import { citationText } from '../../atlas/citation-text.ts';
import type { Language } from '../../atlas/schema.ts';

export interface CitationForms {
  text: string;
  bibtex: string;
  csl: string;
}

const { format } = plugins.config.get('@bibtex');
// In its own ASCII the library would leave Chinese characters out, and of titles without Latin letters it makes no key.
format.asciiOnly = false;
format.useIdAsLabel = true;

export function citationForms(item: CitationItem, language: Language): CitationForms {
  return {
    text: citationText(item, language),
    bibtex: bibtexOf(item),
    csl: JSON.stringify([item], null, 2),
  };
}

/** Without its ASCII the library escapes nothing, so TeX's own characters are escaped before. */
function bibtexOf(item: CitationItem): string {
  const escaped: CitationItem = { ...item, title: escapeTex(item.title) };
  for (const key of ['publisher', 'container-title'] as const) {
    const text = item[key];
    if (text !== undefined) escaped[key] = escapeTex(text);
  }
  return (
    new Cite(escaped)
      .format('bibtex')
      // A part with a title of its own in a whole with another; `inbook` has one title only.
      .replace(/^@inbook/, '@incollection')
      .replace(/^(\s*month = )\{(.+)\}/m, (_, start, month) => start + monthOf(month))
      // Old styles print this instead of the address, where it must be in a command of its own.
      .replace(/^(\s*howpublished = \{)(.*)(\},?)$/m, '$1\\url{$2}$3')
      .trim()
  );
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "12" or "jan 8", as the library has it, in the names that BibTeX has for months; it has no field for the day. */
function monthOf(text: string): string {
  const [month = '', day] = text.split(' ');
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? name : `${name} # "~${day}"`;
}

const texCharacters: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]|[\\~^]/g, (character) => texCharacters[character] ?? `\\${character}`);
}
