import './define-partnership-card.js';
import { MspDirectory } from './msp-directory/msp-directory.js';
import { registerElement } from './shared/register.js';

registerElement('msp-directory', MspDirectory);
