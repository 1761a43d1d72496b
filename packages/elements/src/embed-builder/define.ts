/** `dist/msp-embed-builder.js`: registers the embed builder. */
import { registerElement } from '../shared/register.js';
import { EmbedBuilder } from './embed-builder.js';

registerElement('msp-embed-builder', EmbedBuilder);
