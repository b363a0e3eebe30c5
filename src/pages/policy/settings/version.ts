import app from '../../../../package.json'

/** The version of the app, written in one place only. */
export const version = app.version
