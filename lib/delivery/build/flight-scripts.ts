/** A script that hands over flight data, as Next writes it: no `<` is in it, for it is written as an escape. */
const flightScript = /<script>self\.__next_f\.push\((\[1,"[^<]*"\])\)<\/script>/g;

/**
 * Takes the scripts with flight data out of the HTML of a page: they are longer than the page itself, and a parser of HTML looks at each of
 * their characters. Such a script in another form stays, and is found when the page is read.
 */
export function takeFlightScripts(source: string): { html: string; flightData: string } {
  let flightData = "";
  const html = source.replace(flightScript, (_, pushed: string) => {
    flightData += (JSON.parse(pushed) as [number, string])[1];
    return "";
  });
  return { html, flightData };
}
