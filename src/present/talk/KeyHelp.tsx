/** All keys of a talk, from the table that is listened to. */
import { useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { keyName } from './key-names.ts';
import { keyTable, type TalkAction } from './keys.ts';
import './KeyHelp.css';

interface KeyHelpProps {
  /** Those that this window answers to. */
  actions: readonly TalkAction[];
  onClose(): void;
}

export function KeyHelp({ actions, onClose }: KeyHelpProps) {
  const { words } = useAllWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Dialog ref={dialog} className="key-help" labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{words.stage.action.help}</h2>
      <dl className="key-help__table">
        {keyTable
          .filter(({ action }) => actions.includes(action))
          .map(({ action, keys }) => (
            <div key={action} className="key-help__row">
              <dt>{words.stage.action[action]}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{keyName(key, words)}</kbd>
                ))}
              </dd>
            </div>
          ))}
        <div className="key-help__row">
          <dt>{words.stage.digits}</dt>
          <dd>
            <kbd>{words.stage.digitKeys}</kbd>
          </dd>
        </div>
      </dl>
      <Button onClick={() => dialog.current?.close()}>{words.common.close}</Button>
    </Dialog>
  );
}
