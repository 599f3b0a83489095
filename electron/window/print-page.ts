/** Prints a page through a hidden window that exists for as long as the system's print dialog. */
import { BrowserWindow } from 'electron';
import { webPreferences } from '../app/hardening.ts';

export type PrintOutcome = 'printed' | 'cancelled' | 'failed';

export async function printPage(address: string): Promise<PrintOutcome> {
  const sheet = new BrowserWindow({ show: false, title: 'Cairn', webPreferences: webPreferences(undefined) });
  sheet.on('page-title-updated', (event) => event.preventDefault());
  try {
    await sheet.loadURL(address);
    return await new Promise<PrintOutcome>((resolve) => {
      sheet.webContents.print({ silent: false, printBackground: false }, (success, reason) => {
        if (success) resolve('printed');
        else resolve(reason.toLowerCase().includes('cancel') ? 'cancelled' : 'failed');
      });
    });
  } finally {
    sheet.destroy();
  }
}
