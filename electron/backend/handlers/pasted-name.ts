import { formatDate } from '../../../shared/i18n/format-date.ts';

/**
 * What a pasted table is called among the sources, in bokmål and nynorsk alike: by the clock of this machine, to the
 * second, so that two of them are two.
 *
 * @param now ISO, UTC
 */
export function pastedName(now: string): string {
  const time = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('.');
  return `Limt inn ${formatDate(day)} kl. ${clock}`;
}
