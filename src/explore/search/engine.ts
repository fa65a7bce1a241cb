/** What the search box needs once it is used; it loads then. */
export { commandsOf } from './commands.ts';
export { createIndex } from './items.ts';
export { SearchResults } from './SearchResults.tsx';
export { remember, suggestionsOf } from './suggestions.ts';
