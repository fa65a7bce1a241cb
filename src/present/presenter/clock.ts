/** Times on the presenter's clock, the same in every language. Pure. */

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** "12:05", from an hour on "1:02:05"; never below zero. */
export function lengthOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const last = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${last}` : `${minutes}:${last}`;
}

/** "09:05", where the computer is. */
export function timeOfDay(time: Date): string {
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}
