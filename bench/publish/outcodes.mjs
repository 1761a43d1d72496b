/** How long `msp outcodes` takes for a postcode directory of the real size, and how much memory. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureMsp } from './measure-msp.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Rows of the directory of 2025, of which about two in three are ended. */
const ROWS = 2_700_000;
const SECONDS_LIMIT = 60;
const MEGABYTES_LIMIT = 300;

/** The columns since 2025. */
const HEADER =
  'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,oa21cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd';

/** @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function measureOutcodes() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-outcodes-'));
  try {
    const file = path.join(folder, 'ONSPD_NOV_2025_UK.csv');
    writeDirectory(file);
    const args = ['outcodes', '--from', file, '--to', path.join(folder, 'outcodes.json')];
    const { exitCode, stdout, seconds, peakBytes } = await measureMsp(...args);
    if (exitCode !== 0) throw new Error(`msp outcodes ended with ${exitCode}`);
    console.log(`${stdout}${(statSync(file).size / 1e6).toFixed(0)} MB read`);
    return [
      { label: 'outcodes: seconds for 2.7 million rows', value: seconds, most: SECONDS_LIMIT },
      { label: 'outcodes: peak memory, MB', value: Math.round(peakBytes / 1e6), most: MEGABYTES_LIMIT },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A directory with the real layout, widths and order, and made postcodes. */
function writeDirectory(file) {
  const register = JSON.parse(readFileSync(path.join(ROOT, 'data/area-register.json'), 'utf8'));
  const councils = register.filter(({ kind }) =>
    /^(?:unitary|metropolitan-district|london-borough|district|council-area|local-government-district)$/.test(kind),
  );
  const output = openSync(file, 'w');
  let text = `${HEADER}\r\n`;
  for (let row = 0; row < ROWS; row++) {
    text += writeRow(row, councils[Math.floor(row / 900) % councils.length]);
    if (text.length > 1e6) {
      writeSync(output, text);
      text = '';
    }
  }
  writeSync(output, text);
  closeSync(output);
}

function writeRow(row, { code }) {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const outcode = `${letters[Math.floor(row / 180_000)] ?? 'Z'}${letters[Math.floor(row / 9000) % 20]}${1 + (Math.floor(row / 900) % 10)}`;
  const unit = `${row % 9}${letters[Math.floor(row / 9) % 20]}${letters[Math.floor(row / 180) % 20]}`;
  const ended = row % 3 === 0 ? '' : '199606';
  const area = '"E05014007"';
  return `"${outcode}${unit}","${outcode} ${unit}","${outcode} ${unit}","198001","${ended}",${area},${area},"${code}",${area},${area},"0","549571","169349","1",${`${area},`.repeat(14)}"UN1","1C1",51.403453,0.148952,${area},"","E23000001",3404,${area}\r\n`;
}
