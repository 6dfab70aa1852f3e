import { ownColumnId } from '../../../shared/model/table-layout.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { builtInColumns } from './work-columns.ts';

/** The name of a column by its id. */
export function useColumnName(): (id: string) => string {
  const { columns } = useWords().work;
  const own = useApp((state) => state.view?.table.columns);
  return (id) => {
    const builtIn = builtInColumns.find((one) => one === id);
    if (builtIn !== undefined) return columns[builtIn];
    return own?.find((one) => ownColumnId(one.id) === id)?.name ?? id;
  };
}
