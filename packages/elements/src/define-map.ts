import './define-partnership-card.js';
import { MspMap } from './msp-map/msp-map.js';
import { registerElement } from './shared/register.js';

registerElement('msp-map', MspMap);
