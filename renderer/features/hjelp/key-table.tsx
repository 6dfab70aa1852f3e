import { keyName } from '../../../shared/commands/key-name.ts';
import { commands } from '../../app/commands.ts';
import { useWords } from '../../store/use-app.ts';

/** Every key there is, from the table that the keys themselves are read from. */
export function KeyTable() {
  const words = useWords();
  return (
    <table className="plain-table help-keys">
      <thead>
        <tr>
          <th scope="col">{words.hjelp.keyHead}</th>
          <th scope="col">{words.hjelp.commandHead}</th>
        </tr>
      </thead>
      <tbody>
        {commands
          .filter(({ keys }) => keys.length > 0)
          .map(({ id, keys, label }) => (
            <tr key={id}>
              <td>{keys.map(keyName).join(', ')}</td>
              <td>{label(words)}</td>
            </tr>
          ))}
        {words.hjelp.otherKeys.map(([key, does]) => (
          <tr key={key}>
            <td>{key}</td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
