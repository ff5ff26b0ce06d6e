/**
 * What is wrong with the name of a file or folder that is to be kept and published on every system, with
 * what to do; null where nothing is. Windows holds no names of devices, whatever their ending, and none
 * of some signs (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file).
 */
export function fileNameFault(name: string): string | null {
  if (name.includes("\uFFFD")) return "has a name that is not in UTF-8; rename it";
  if (/\p{Cc}/u.test(name)) return "has a control character in its name; rename it";
  if (isDevice(name)) {
    return "has a name that Windows keeps for a device and cannot hold; rename it";
  }
  if (/[<>:"|?*\\]/.test(name) || /[. ]$/.test(name)) {
    return 'has a name that Windows cannot hold (it has one of < > : " | ? * \\, or ends with a dot or a space); rename it';
  }
  if (Buffer.byteLength(name) > longest) {
    return `has a name of ${Buffer.byteLength(name)} bytes; rename it to under ${longest}, so that every system can hold it`;
  }
  return null;
}

/** True for "con", "NUL.txt", "com1.tar.gz". */
export const isDevice = (name: string): boolean =>
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(name.trimEnd());

/** In bytes: file systems hold 255, and endings are added to a name. */
const longest = 200;
