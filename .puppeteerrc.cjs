// The browsers are the machine's own (see test/browsers/); puppeteer's download would be a second copy, and fails offline.
module.exports = { skipDownload: true };
