import type { AppError } from '../../shared/contract/errors.ts';
import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';
import { startFailureWords } from '../../shared/i18n/start-failure-words.ts';
import { appOrigin } from './app-origin.ts';
import type { MadePage } from './setup-app-protocol.ts';

export const failureUrl = `${appOrigin}/oppstart.html`;

/** Links of the page, which lead nowhere: the window stays put and the click is what is acted on. */
export const failureActs = {
  retry: `${appOrigin}/oppstart/igjen`,
  showFolder: `${appOrigin}/oppstart/mappe`,
  quit: `${appOrigin}/oppstart/avslutt`,
} as const;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const style = `
:root { color-scheme: light dark; font: 15px/24px system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
main { max-width: 36rem; padding: 24px; }
h1 { font-size: 24px; line-height: 32px; font-weight: 600; margin: 0 0 16px; }
nav { display: flex; gap: 16px; margin: 24px 0; }
a { padding: 4px 16px; border: 1px solid currentColor; border-radius: 4px; color: inherit; text-decoration: none; }
a:first-child { background: #0062ba; border-color: #0062ba; color: #fff; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
summary, pre { font-size: 13px; line-height: 20px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** The page for a database that cannot be opened: what happened, that nothing is lost, and what to do. No script. */
function failurePage(words: DesktopWords, sentence: string, folder: string, error: AppError): string {
  const { failure, language } = words;
  const link = (href: string, label: string): string => `<a href="${href}">${escaped(label)}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Fordel</title><link rel="stylesheet" href="${appOrigin}/oppstart.css"></head>
<body><main>
<h1>${escaped(failure.heading)}</h1>
<p role="alert">${escaped(sentence)}</p>
<p>${escaped(failure.unchanged)} ${escaped(failure.dataIn(folder))}</p>
<nav>${link(failureActs.retry, failure.retry)}${link(failureActs.showFolder, failure.showFolder)}${link(failureActs.quit, failure.quit)}</nav>
<details><summary>${escaped(failure.detail)}</summary><pre>${escaped(JSON.stringify(error))}</pre></details>
</main></body>
</html>`;
}

/** The page and its style sheet, to be served beside the window's files. */
export function failurePages(
  words: DesktopWords,
  folder: string,
  error: AppError,
): ReadonlyMap<string, MadePage> {
  const body = failurePage(words, startFailureWords(words, error.code), folder, error);
  return new Map([
    ['/oppstart.html', { contentType: 'text/html; charset=utf-8', body }],
    ['/oppstart.css', { contentType: 'text/css; charset=utf-8', body: style }],
  ]);
}
