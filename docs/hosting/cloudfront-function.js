// CloudFront before a bucket: a function for viewer requests (runtime cloudfront-js-2.0). A bucket
// knows files and no folders, so the page of a folder has to be asked for by its name, and a folder's
// address without its last stroke has to lead to the one with it.

/** CloudFront calls it by this name. */
async function handler({ request }) {
  const { uri } = request;
  // Files have an ending, folders have none; two files for servers alone have neither.
  if (uri.endsWith("/")) return { ...request, uri: `${uri}index.html` };
  if (/\.[A-Za-z0-9_]+$/.test(uri)) return request;
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: `${uri}/` } },
  };
}
