/** docs/embedding.md says what the code declares. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributes, followed } from '../../../src/embed/element/address.ts';
import { commands, drops, events, limits, refusals } from '../../../src/embed/messages.ts';
import { embedControls } from '../../../src/state/url-embed.ts';

const page = readFileSync('docs/embedding.md', 'utf8');
const messages = page.slice(page.indexOf('## Messages'));

/** Rows of the first table after a heading, as the text of their cells. */
function rowsOf(text: string, firstColumn: string): string[][] {
  const lines = text.slice(text.indexOf(`\n| ${firstColumn} |`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const coded = (names: readonly string[]): string[] => names.map((name) => `\`${name}\``);
const envelope = ['protocol', 'version', 'id', 'command'];

describe('docs/embedding.md', () => {
  test('has each command with its fields', () => {
    const declared = commands.map(({ entries }) => [
      `\`${entries.command.literal}\``,
      coded(Object.keys(entries).filter((field) => !envelope.includes(field))).join(', '),
    ]);
    expect(rowsOf(messages, 'command').map(([name, fields]) => [name, fields])).toEqual(declared);
  });

  test('has each event', () => {
    expect(rowsOf(messages, 'event').map(([name]) => name)).toEqual(coded(events));
  });

  test('has each attribute of the element, and its title', () => {
    const names = rowsOf(page, 'attribute').flatMap(([name = '']) => name.split(', '));
    expect(names.sort()).toEqual(coded([...attributes, 'title']).sort());
  });

  test('names, as the types do, the properties that follow the reader', () => {
    const [, named = ''] = /\n([^\n]*) work as `value` of an `<input>`/.exec(page) ?? [];
    expect(named.match(/`\w+`/g)).toEqual(coded(followed));
    const types = readFileSync('src/embed/element/ip-atlas.d.ts', 'utf8').replaceAll('\n *', '');
    const [, typed = ''] = /not set\.([^.]*) tell what the atlas shows/.exec(types) ?? [];
    expect(typed.match(/`\w+`/g)).toEqual(coded(followed));
  });

  test('has each control of the embed view', () => {
    const words = rowsOf(page, 'word').map(([name]) => name);
    expect(words).toEqual(expect.arrayContaining(coded(embedControls)));
  });

  test('has each reason to refuse or to drop, and the limits', () => {
    for (const reason of [...refusals, ...drops]) expect(messages).toContain(`\`${reason}\``);
    expect(messages).toContain(`more than ${limits.perSecond} in a second`);
    expect(messages).toContain(
      `${limits.characters.toLocaleString('en')} characters or ${limits.values} values`,
    );
    expect(messages).toContain(`more than ${limits.depth} deep`);
  });
});
