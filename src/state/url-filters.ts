/** In the address: the filters of layers, which are many parameters each: `f.<layer>.<facet>` and `q.<layer>`. */
import type { LayerFilter } from '../atlas/filter.ts';
import { setFilter } from './actions.ts';
import { escapeValue, listed, parseYears } from './url-values.ts';
import { filterOf, type ViewState } from './view.ts';

const filterName = /^f\.([\w-]+)\.([\w-]+)$/;
const textName = /^q\.([\w-]+)$/;
const longestText = 200;

/** The view with one filter more; undefined where name or text are not to be understood. `skip` is called when words were cut. */
export function readFilter(
  view: ViewState,
  name: string,
  text: string,
  skip: () => void,
): ViewState | undefined {
  const known = (id: string): boolean => view.layers.some((layer) => layer.id === id);
  const [, textLayer] = textName.exec(name) ?? [];
  if (textLayer && known(textLayer)) {
    if (text.length > longestText) skip();
    return setFilter(view, textLayer, { ...filterOf(view, textLayer), text: cut(text) });
  }
  const [, layer, facet] = filterName.exec(name) ?? [];
  if (!layer || !facet || !known(layer) || facet in Object.prototype) return undefined;
  const filter = withFacet(filterOf(view, layer), facet, text);
  return filter && setFilter(view, layer, filter);
}

/** `name=text`, ready for an address. */
export function printFilters(filters: ViewState['filters']): string[] {
  return Object.entries(filters).flatMap(([layer, { values, years, text }]) => [
    ...Object.entries(values).map(([facet, chosen]) => {
      const listed = chosen.map(escapeValue).join(',');
      // A value that reads like a range of years is told apart by a comma.
      return `f.${layer}.${facet}=${listed}${parseYears(listed) ? ',' : ''}`;
    }),
    ...Object.entries(years).map(([facet, range]) => `f.${layer}.${facet}=${range.join('-')}`),
    ...(text === '' ? [] : [`q.${layer}=${escapeValue(text)}`]),
  ]);
}

function withFacet(filter: LayerFilter, facet: string, text: string): LayerFilter | undefined {
  const range = parseYears(text);
  if (range) return { ...filter, years: { ...filter.years, [facet]: range } };
  const chosen = [...new Set(listed(text))].filter(Boolean);
  return chosen.length === 0 ? undefined : { ...filter, values: { ...filter.values, [facet]: chosen } };
}

/** Not through the middle of a character: half of one cannot be written into an address. */
function cut(text: string): string {
  return text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');
}
