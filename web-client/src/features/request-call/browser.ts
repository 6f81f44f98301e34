export type BrowserKind = 'chrome' | 'firefox' | 'safari' | 'android' | 'ios';

/** Which steps to show for the camera's permission. Every browser on iOS obeys the phone's settings. */
export function browserOf(agent: string, touchPoints: number): BrowserKind {
  if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1)) return 'ios';
  if (/Android/.test(agent)) return 'android';
  if (/Firefox/.test(agent)) return 'firefox';
  if (/Safari/.test(agent) && !/Chrome|Chromium|Edg|YaBrowser/.test(agent)) return 'safari';
  return 'chrome';
}
