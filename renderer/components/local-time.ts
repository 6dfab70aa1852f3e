import { formatDate } from '../../shared/i18n/format-date.ts';

/** «22.11.2026 kl. 10.05» on the clock of this machine, from an ISO time in UTC. */
export function localTime(iso: string): string {
  const time = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${formatDate(day)} kl. ${two(time.getHours())}.${two(time.getMinutes())}`;
}
