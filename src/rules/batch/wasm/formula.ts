import { unknown, yes } from '../plan.ts'
import { notKnownByte, notKnownDay } from '../population.ts'
import { bytesOf, type Code, get, i32, type Local, loadVector, number, shiftBytesRight, splat32, v128 } from './assembler.ts'
import { shift, times4 } from './frame.ts'
import type { Emitted } from './layout.ts'

/** A byte for each of 16 persons: no, not known or yes. */
export function emitFormula(formula: Emitted, person: Local): Code {
  switch (formula.kind) {
    case 'all':
      return formula.of.map(each => emitFormula(each, person)).reduce((one, other) => v128('u8.min', one, other))
    case 'any':
      return formula.of.map(each => emitFormula(each, person)).reduce((one, other) => v128('u8.max', one, other))
    case 'household': {
      const { bytes, shift: bits } = formula.leaf
      const byte = loadVector(i32('sub', get(person), get(shift)), bytes)
      return v128('and', bits === 0 ? byte : shiftBytesRight(byte, bits), bytesOf(3))
    }
    case 'byte': {
      const byte = loadVector(get(person), formula.column)
      const isUnknown = v128('i8.eq', byte, bytesOf(notKnownByte))
      return v128('or', v128('swizzle', bytesOf(formula.table), byte), v128('and', isUnknown, bytesOf(unknown)))
    }
    case 'number': {
      const { column, bytes, atMost, bound, mayBeUnknown } = formula
      if (!bytes) {
        const holds = wide(person, column, value => v128(atMost ? 'i32.gt' : 'i32.lt', value, splat32(number(bound))))
        return answered(
          v128('andnot', bytesOf(0xff), holds),
          mayBeUnknown ? wide(person, column, value => v128('i32.lt', value, bytesOf(0))) : null,
        )
      }
      const byte = loadVector(get(person), column)
      const holds = bound < 0 ? bytesOf(atMost ? 0 : 0xff) : v128(atMost ? 'u8.le' : 'u8.ge', byte, bytesOf(bound))
      return answered(holds, mayBeUnknown ? v128('i8.eq', byte, bytesOf(notKnownByte)) : null)
    }
    case 'born-by': {
      const { column, day, required, mayBeUnknown } = formula
      const holds = wide(person, column, value => v128(required ? 'i32.le' : 'i32.gt', value, splat32(number(day))))
      return answered(holds, mayBeUnknown ? wide(person, column, isNoDay) : null)
    }
    case 'covers': {
      const { from, until, day, required, mayBeUnknown } = formula
      const today = splat32(number(day))
      const begun = wide(person, from, value => v128('i32.le', value, today))
      const lasts = wide(person, until, value => v128('i32.gt', value, today))
      const within = v128('and', begun, lasts)
      return answered(
        required ? within : v128('andnot', bytesOf(0xff), within),
        mayBeUnknown ? wide(person, from, isNoDay) : null,
      )
    }
  }
}

const isNoDay = (value: Code): Code => v128('i32.eq', value, splat32(number(notKnownDay)))

/** yes where it holds, no where it does not, not known where that is so. */
function answered(holds: Code, isUnknown: Code | null): Code {
  const answer = v128('and', holds, bytesOf(yes))
  if (!isUnknown) return answer
  return v128('or', v128('andnot', answer, isUnknown), v128('and', isUnknown, bytesOf(unknown)))
}

/** A mask of 16 bytes from 16 numbers of 32 bits. */
function wide(person: Local, column: number, mask: (value: Code) => Code): Code {
  const four = (place: number) => mask(loadVector(times4(get(person)), column + 16 * place))
  return v128('i8.narrow', v128('i16.narrow', four(0), four(1)), v128('i16.narrow', four(2), four(3)))
}
