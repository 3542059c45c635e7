import { acting, route } from '#kernel/act/route.server.ts'
import { completeCourse, takeAttendance } from './attend.server.ts'
import { changeCatalogue, nameModule, readCatalogue } from './catalogue.server.ts'
import { checkCertificate, readCertificate } from './certificate.server.ts'
import * as contract from './contract.ts'
import { cancelCourse, cancelSession, planCourse, planSession } from './course.server.ts'
import { enrol, withdraw } from './enrol.server.ts'
import { listCourses, readAttendance, readCourse } from './lines.server.ts'
import * as offer from './offer-contract.ts'
import { certifyTrainer, closeVenue, listTrainers, listVenues, openVenue, withdrawTrainer } from './people.server.ts'

export const trainingRoutes = [
  acting(contract.listCourses, 'course.read', (tx, { query }) => listCourses(tx, query)),
  acting(contract.readCourse, 'course.read', (tx, { params }) => readCourse(tx, params.id)),
  acting(contract.planCourse, 'course.plan', async (tx, { body }) => {
    await planCourse(tx, body)
    return { id: body.id }
  }),
  acting(contract.cancelCourse, 'course.plan', async (tx, { params, body }) => {
    await cancelCourse(tx, params.id, body)
    return {}
  }),
  acting(contract.completeCourse, 'course.attend', async (tx, { params, body }) => ({
    certificates: await completeCourse(tx, params.id, body.actId),
  })),
  acting(contract.planSession, 'course.plan', async (tx, { params, body }) => {
    await planSession(tx, params.id, body)
    return { id: body.id }
  }),
  acting(contract.cancelSession, 'course.plan', async (tx, { params, body }) => {
    await cancelSession(tx, params.id, body)
    return {}
  }),
  acting(contract.enrol, 'course.enrol', async (tx, { params, body }) => {
    await enrol(tx, params.id, body)
    return { id: body.id }
  }),
  acting(contract.withdraw, 'course.attend', async (tx, { params, body }) => {
    await withdraw(tx, params.id, body)
    return {}
  }),
  acting(contract.readAttendance, 'course.attend', (tx, { params }) => readAttendance(tx, params.id)),
  acting(contract.takeAttendance, 'course.attend', async (tx, { params, body }) => {
    await takeAttendance(tx, params.id, body)
    return {}
  }),

  acting(contract.readCertificate, 'course.attend', (tx, { params }) => readCertificate(tx, params.id)),
  route(contract.checkCertificate, 'anyone', ({ context, query }) => checkCertificate(context.hane, query.code)),

  acting(offer.readCatalogue, 'course.read', (tx, { params, query }) => readCatalogue(tx, params.programme, query.on)),
  acting(offer.changeCatalogue, 'catalogue.change', async (tx, { params, body }) => {
    await changeCatalogue(tx, params.programme, body)
    return {}
  }),
  acting(offer.nameModule, 'catalogue.change', async (tx, { params, body }) => {
    await nameModule(tx, params.id, body)
    return {}
  }),

  acting(offer.listTrainers, 'course.plan', tx => listTrainers(tx)),
  acting(offer.certifyTrainer, 'course.plan', async (tx, { body }) => {
    await certifyTrainer(tx, body)
    return { id: body.id }
  }),
  acting(offer.withdrawTrainer, 'course.plan', async (tx, { params, body }) => {
    await withdrawTrainer(tx, params.id, body)
    return {}
  }),
  acting(offer.listVenues, 'course.plan', tx => listVenues(tx)),
  acting(offer.openVenue, 'course.plan', async (tx, { body }) => {
    await openVenue(tx, body)
    return { id: body.id }
  }),
  acting(offer.closeVenue, 'course.plan', async (tx, { params, body }) => {
    await closeVenue(tx, params.id, body.actId)
    return {}
  }),
]
