declare module 'html-encoding-sniffer' {
  /** Gives the name of the encoding of a page, by byte order mark, header, `<meta>` and XML declaration, in this order. */
  export default function sniff(
    bytes: Uint8Array,
    options: {
      readonly transportLayerEncodingLabel?: string | undefined;
      readonly defaultEncoding: string;
      readonly maxPrescanBytes: number;
    },
  ): string;
}
