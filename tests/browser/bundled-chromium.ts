import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface BundledChromium {
  executablePath: string
  /** Points the browser to a font, for machines that have none. */
  fonts: Record<string, string>
  /** Points the browser to the system libraries that bare machines lack. */
  libraries: Record<string, string>
}

/** What is used of the package; its own arguments are not, since they switch the web's security off. */
interface Package {
  default: { executablePath(): Promise<string> }
  inflate(archive: string): Promise<string>
}

const isPackage = (module: object): module is Package => 'default' in module && 'inflate' in module

/** The Chromium that comes inside a package of npm, unpacked once; undefined where it is absent or of no use. */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = resolvePackage()
  if (!entry) return undefined

  const root = dirname(dirname(entry))
  const { size } = await stat(join(root, 'bin', 'chromium.br'))
  const cache = join(dirname(dirname(root)), '.cache', 'chromium')
  const folder = join(cache, String(size))
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const staging = await mkdtemp(join(cache, 'staging-'))
    await unpack(entry, root, staging)
    await writeFile(join(staging, 'fonts.conf'), fontSettings(folder))
    // Only a whole copy ever has the name; of two that unpack at once the second gives way.
    await rename(staging, folder).catch(() => rm(staging, { recursive: true }))
  }
  return {
    executablePath: join(folder, 'chromium'),
    fonts: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    libraries: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  }
}

function resolvePackage(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

/** The package unpacks into the folder for temporary files, so that is what `into` is made for the while. */
async function unpack(entry: string, root: string, into: string): Promise<void> {
  const { TMPDIR } = process.env
  process.env['TMPDIR'] = into
  try {
    const module: object = await import(/* @vite-ignore */ pathToFileURL(entry).href)
    if (!isPackage(module)) throw new Error('@sparticuz/chromium has another shape than this was written for')
    await module.default.executablePath()
    await module.inflate(join(root, 'bin', 'al2023.tar.br'))
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  }
}

const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}/fonts</dir>
  <cachedir>${folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}/font-cache</cachedir>
</fontconfig>
`
