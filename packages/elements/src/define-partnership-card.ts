import { MspPartnershipCard } from './msp-partnership-card/msp-partnership-card.js';
import { registerElement } from './shared/register.js';

registerElement('msp-partnership-card', MspPartnershipCard);
