// Just enough of the X11 protocol to give a window the keyboard, as a window manager would. Under Xvfb there is none.
import { connect } from 'node:net';

const OPCODE = { queryTree: 15, setInputFocus: 42, getInputFocus: 43 };
const PACKET = { error: 0, reply: 1 };
const REVERT_TO_PARENT = 2;
const CURRENT_TIME = 0;

/**
 * Gives X input focus to every top-level window of a display; the last one that is visible keeps it.
 *
 * @param {number} display display number, 99 for `:99`
 * @returns {Promise<void>} done when the server has dealt with all of it
 * @throws {Error} when the display cannot be reached or refuses us
 */
export async function focusWindows(display) {
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  try {
    const reader = new PacketReader(socket);
    socket.write(openingRequest());
    const rootWindow = await readRootWindow(reader);

    socket.write(request(OPCODE.queryTree, 0, [rootWindow]));
    for (const window of await readChildWindows(reader)) {
      socket.write(request(OPCODE.setInputFocus, REVERT_TO_PARENT, [window, CURRENT_TIME]));
    }

    // SetInputFocus has no reply. The server works in order, so the reply to this one says that they are done.
    socket.write(request(OPCODE.getInputFocus, 0, []));
    await readReply(reader);
  } finally {
    socket.destroy();
  }
}

/** Little-endian, protocol 11.0, no authorisation. */
function openingRequest() {
  const bytes = Buffer.alloc(12);
  bytes.write('l');
  bytes.writeUInt16LE(11, 2);
  return bytes;
}

function request(opcode, detail, words) {
  const bytes = Buffer.alloc(4 + words.length * 4);
  bytes[0] = opcode;
  bytes[1] = detail;
  bytes.writeUInt16LE(bytes.length / 4, 2);
  words.forEach((word, index) => bytes.writeUInt32LE(word, 4 + index * 4));
  return bytes;
}

async function readRootWindow(reader) {
  const head = await reader.read(8);
  const body = await reader.read(head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error('The X server refused the connection.');

  const vendorLength = body.readUInt16LE(16);
  const formatCount = body[21];
  const paddedVendorLength = Math.ceil(vendorLength / 4) * 4;
  return body.readUInt32LE(32 + paddedVendorLength + formatCount * 8); // first field of the first screen
}

async function readChildWindows(reader) {
  const { head, extra } = await readReply(reader);
  const count = head.readUInt16LE(16);
  return Array.from({ length: count }, (_, index) => extra.readUInt32LE(index * 4));
}

/** Passes over errors: focusing a hidden window is one, and events never come as none were asked for. */
async function readReply(reader) {
  for (;;) {
    const head = await reader.read(32);
    if (head[0] === PACKET.reply) return { head, extra: await reader.read(head.readUInt32LE(4) * 4) };
    if (head[0] !== PACKET.error) throw new Error(`Unexpected X11 packet ${head[0]}.`);
  }
}

/** Reads exact numbers of bytes from a socket. */
class PacketReader {
  #chunks;
  #buffered = Buffer.alloc(0);

  constructor(socket) {
    this.#chunks = socket[Symbol.asyncIterator]();
  }

  async read(length) {
    while (this.#buffered.length < length) {
      const { value, done } = await this.#chunks.next();
      if (done) throw new Error('The X server closed the connection.');
      this.#buffered = Buffer.concat([this.#buffered, value]);
    }
    const bytes = this.#buffered.subarray(0, length);
    this.#buffered = this.#buffered.subarray(length);
    return bytes;
  }
}
