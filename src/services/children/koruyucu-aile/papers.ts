import { paper } from '#kernel/benefit/paper.ts'
import { child } from './facts.ts'

const { contract, careOrder } = child.foster

export const papers = [
  paper('foster-contract', { tr: 'Koruyucu aile sözleşmesi', en: 'Foster contract' }, contract.fact),
  paper('care-order', { tr: 'Mahkemenin bakım tedbiri kararı', en: 'The court’s care order' }, careOrder.fact),
]
