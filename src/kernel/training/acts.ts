/** What each thing of a course allows by its state; 'absent' stands for what is not there yet. Read by server and screens. */
export const courseActs = {
  absent: ['plan'],
  planned: ['complete', 'cancel'],
  completed: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

export const sessionActs = {
  absent: ['plan'],
  planned: ['hold', 'cancel'],
  done: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

export const enrolmentActs = {
  absent: ['enrol'],
  enrolled: ['withdraw'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export const attendanceActs = {
  absent: ['mark'],
  came: ['correct'],
  missed: ['correct'],
} as const satisfies Record<string, readonly string[]>

export const certificateActs = {
  absent: ['issue'],
  issued: ['revoke'],
  revoked: [],
} as const satisfies Record<string, readonly string[]>

export const trainerActs = {
  absent: ['certify'],
  certified: ['withdraw'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export const moduleActs = {
  absent: ['add'],
  listed: ['name', 'drop'],
  dropped: [],
} as const satisfies Record<string, readonly string[]>

export const venueActs = {
  absent: ['open'],
  open: ['close'],
  closed: [],
} as const satisfies Record<string, readonly string[]>
