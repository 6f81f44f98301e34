import { Problem } from '../../api/problem';
import { problems, useText } from '../../i18n';

/** What the server found wrong with a field, in words; undefined when nothing. */
export function useFieldErrors(error: unknown): (field: string) => string | undefined {
  const t = useText(problems);
  return (field) => {
    const code = error ? Problem.of(error).fields[field] : undefined;
    return code && t.field[code];
  };
}
