/**
 * Why a file or folder name cannot be stored and published on every system, and what to do about it; null
 * if it can. Windows forbids the names of devices, with any ending, and some characters
 * (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file).
 */
export function fileNameFault(name: string): string | null {
  if (name.includes("\uFFFD")) return "has a name that is not in UTF-8; rename it";
  if (/\p{Cc}/u.test(name)) return "has a control character in its name; rename it";
  if (isDevice(name)) {
    return "has a name that Windows reserves for a device; rename it";
  }
  if (/[<>:"|?*\\]/.test(name) || /[. ]$/.test(name)) {
    return 'has a name that Windows cannot hold (it has one of < > : " | ? * \\, or ends with a dot or a space); rename it';
  }
  if (Buffer.byteLength(name) > longest) {
    return `has a name of ${Buffer.byteLength(name)} bytes; rename it to under ${longest}, so that every system can store it`;
  }
  return null;
}

/** True for "con", "NUL.txt", "com1.tar.gz". */
export const isDevice = (name: string): boolean =>
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(name.trimEnd());

/** In bytes: file systems allow 255, and endings are added to names. */
const longest = 200;
