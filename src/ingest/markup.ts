const HTML_MEDIA_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const HTML_NAME = /\.x?html?$/i;
/** A page's beginning, behind blanks, XML declaration and one comment at most. */
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/is;
/** As far as the Encoding Standard looks for a page's declaration. */
const PRESCAN_LENGTH = 1024;

/** A media type with its parameter `charset`. */
export interface MediaType {
  /** In lower case, without parameters; empty when there is none. */
  readonly essence: string;
  readonly charset: string | undefined;
}

/** Parses `text/html; charset="utf-8"`. */
export function parseMediaType(value: string): MediaType {
  const [essence = '', ...parameters] = value.split(';').map((part) => part.trim());
  const charset = parameters
    .map((parameter) => parameter.split('='))
    .find(([name]) => name?.trim().toLowerCase() === 'charset')?.[1]
    ?.trim()
    .replace(/^["']|["']$/g, '');
  return { essence: essence.toLowerCase(), charset: charset || undefined };
}

/** Whether a media type is one of text or says nothing of the content. */
export function mayBeText(essence: string): boolean {
  return (
    essence === '' ||
    essence === 'application/octet-stream' ||
    essence.startsWith('text/') ||
    HTML_MEDIA_TYPES.has(essence)
  );
}

/** Whether a source is a web page: by its media type, else by its name, else by its beginning. */
export function isHtml(essence: string, name: string | undefined, beginning: string): boolean {
  if (HTML_MEDIA_TYPES.has(essence)) return true;
  if (essence.startsWith('text/')) return false;
  return (name !== undefined && HTML_NAME.test(name)) || HTML_START.test(beginning.slice(0, PRESCAN_LENGTH));
}

/** The charset that a page declares in its beginning. */
export function charsetOfPage(beginning: string): string | undefined {
  const start = beginning.slice(0, PRESCAN_LENGTH).replace(/<!--.*?-->/gs, '');
  const declared =
    /<meta\s[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  // A declaration that can be read as ASCII is not in UTF-16: the Encoding Standard takes it for UTF-8.
  return declared !== undefined && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
