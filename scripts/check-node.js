// Plain JavaScript, loaded first (node --import), so that an old Node gets to say why instead of stumbling over types.
if (!process.features.typescript) {
  process.stderr.write(
    `Fordel trenger Node 22.18 eller nyere, og dette er ${process.version}. På Linux følger riktig Node med «npm ci»; ` +
      'kjør kommandoen med «npm start» eller «npm run …». Ellers: installer Node 24.\n',
  );
  process.exit(2);
}
