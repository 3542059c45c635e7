import type { Entitlement } from '#rules/rule.ts'
import { afet } from './aids/afet.ts'
import { aileDestek } from './aids/aile-destek.ts'
import { askerAilesi, askerCocugu } from './aids/asker-ailesi.ts'
import { barinma, sosyalKonut } from './aids/barinma.ts'
import { dogum } from './aids/dogum.ts'
import { barinmaYemek, egitimMateryali, ogrenciTasima } from './aids/egitim.ts'
import { elektrik } from './aids/elektrik.ts'
import { engelliIhtiyac } from './aids/engelli-ihtiyac.ts'
import { esiVefatEtmisKadin } from './aids/esi-vefat-etmis-kadin.ts'
import { gida } from './aids/gida.ts'
import { gssGelirTesti } from './aids/gss.ts'
import { oksuzYetim } from './aids/oksuz-yetim.ts'
import { proje, saglik } from './aids/saglik-proje.ts'
import { sartliEgitim } from './aids/sartli-egitim.ts'
import { sartliSaglik } from './aids/sartli-saglik.ts'
import { yakacak } from './aids/yakacak.ts'

/** The aids of a foundation, each by its id. */
export const entitlements: Readonly<Record<string, Entitlement>> = {
  'sydv/gida': gida,
  'sydv/barinma': barinma,
  'sydv/sosyal-konut': sosyalKonut,
  'sydv/yakacak': yakacak,
  'sydv/esi-vefat-etmis-kadin': esiVefatEtmisKadin,
  'sydv/asker-ailesi': askerAilesi,
  'sydv/asker-cocugu': askerCocugu,
  'sydv/oksuz-yetim': oksuzYetim,
  'sydv/dogum': dogum,
  'sydv/elektrik': elektrik,
  'sydv/sartli-egitim': sartliEgitim,
  'sydv/sartli-saglik': sartliSaglik,
  'sydv/egitim-materyali': egitimMateryali,
  'sydv/ogrenci-tasima': ogrenciTasima,
  'sydv/barinma-yemek': barinmaYemek,
  'sydv/engelli-ihtiyac': engelliIhtiyac,
  'sydv/saglik': saglik,
  'sydv/proje': proje,
  'sydv/afet': afet,
  'sydv/aile-destek': aileDestek,
  'sydv/gss-gelir-testi': gssGelirTesti,
}
