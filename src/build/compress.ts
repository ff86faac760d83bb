/** Each text of the site a second and a third time, compressed as well as can be: hosts send these as they are. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteStep } from './site.ts';

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;
/** One day another is put in its place by hand (README, “Offline”), and hosts would go on sending what lies beside it. */
const BY_HAND = 'service-worker.js';
/** Smaller ones fit in one packet either way. */
const WORTH_IT = 1024;

export const compress: SiteStep = async (site) => {
  const texts = site.files().filter((path) => TEXT.test(path) && path !== BY_HAND);
  await Promise.all(
    texts.map(async (path) => {
      const content = site.read(path);
      if (content.length <= WORTH_IT) return;
      const [small, smaller] = await Promise.all([gzipped(content), brotlied(content)]);
      site.write(`${path}.gz`, small);
      site.write(`${path}.br`, smaller);
    }),
  );
};

function gzipped(content: Buffer): Promise<Buffer> {
  return promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
}

function brotlied(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return promisify(brotliCompress)(content, { params });
}
