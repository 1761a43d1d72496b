/**
 * Rollup plugin: every script fetches the doctor as one file beside it, `msp-doctor.js`, which a page's author can also run by itself.
 * It is in no script's own chunks: visitors never fetch it.
 */
import path from 'node:path';

export const DOCTOR_FILE = 'msp-doctor.js';

/**
 * @param {string} doctor absolute path of the module that is that file
 * @returns {import('rollup').Plugin}
 */
export function doctorApart(doctor) {
  return {
    name: 'doctor-apart',
    resolveDynamicImport(specifier, importer) {
      const isDoctor = typeof specifier === 'string' && path.resolve(path.dirname(importer), specifier) === doctor;
      return isDoctor ? { id: `./${DOCTOR_FILE}`, external: true } : null;
    },
  };
}
