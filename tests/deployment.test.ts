import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (file: string) => readFileSync(`deploy/${file}`, "utf8");

/** The instructions of a Containerfile, each in one line, without comments. */
const instructions = (file: string) =>
  read(file)
    .replace(/^#.*\n/gm, "")
    .replace(/ *\\\n */g, " ")
    .trim()
    .split("\n");

/** The argument of the last instruction of a name. */
const last = (file: string, name: string) =>
  instructions(file)
    .filter((line) => line.startsWith(`${name} `))
    .at(-1)
    ?.slice(name.length + 1);

describe.each(["node/Containerfile", "nginx/Containerfile"])("%s", (file) => {
  it("runs without rights, asks /healthz, and makes the PDF files", () => {
    expect(last(file, "USER")).not.toBe("root");
    expect(last(file, "HEALTHCHECK")).toContain("/healthz");
    expect(instructions(file).find((line) => line.includes("npm run build"))).toMatch(/^RUN PDF=1 npm run build /);
    expect(instructions(file).some((line) => /apt-get install .*\bchromium\b/.test(line))).toBe(true);
  });

  it("says how podman keeps the health check, and what the image does not need", () => {
    expect(read(file)).toContain(`podman build --format docker -f deploy/${file} `);
    expect(readFileSync(`deploy/${file}.dockerignore`, "utf8").split("\n")).toContain("**/node_modules");
  });

  it("has lists of words that are JSON", () => {
    for (const line of instructions(file))
      if (/^(?:ENTRYPOINT|CMD|HEALTHCHECK .*CMD) \[/.test(line))
        expect(JSON.parse(line.slice(line.indexOf("[")))).toContainEqual(expect.any(String));
  });
});

/** The directives of the service, by name; those that are given more than once, in order. */
const unit = new Map<string, string[]>();
for (const line of read("node/digitaltwinall.service").split("\n")) {
  const [, name = "", value = ""] = /^([A-Z]\w+)=(.*)$/.exec(line) ?? [];
  if (name) unit.set(name, [...(unit.get(name) ?? []), value]);
}

describe("the service of systemd", () => {
  it("runs the program beside the release, by the link that the next release will take", () => {
    expect(unit.get("ExecStart")).toEqual(["/usr/bin/node /srv/digitaltwinall/current/server.mjs"]);
    expect(unit.get("Restart")).toEqual(["always"]);
  });

  it.each([
    ["DynamicUser", "yes"],
    ["ProtectSystem", "strict"],
    ["NoNewPrivileges", "yes"],
    ["PrivateTmp", "yes"],
    ["PrivateDevices", "yes"],
    ["CapabilityBoundingSet", ""],
    ["RestrictAddressFamilies", "AF_INET AF_INET6"],
  ])("is left nothing that it does not need: %s=%s", (name, value) => {
    expect(unit.get(name)).toEqual([value]);
  });

  it.skipIf(!existsSync("/usr/bin/systemd-analyze"))("is understood by systemd, where there is one", () => {
    const { stderr } = spawnSync("systemd-analyze", ["verify", "deploy/node/digitaltwinall.service"], {
      encoding: "utf8",
    });
    // Node may lie elsewhere on this machine.
    expect(stderr.split("\n").filter((line) => line && !line.includes("/usr/bin/node is not executable"))).toEqual([]);
  });
});

describe("the compose file", () => {
  const { services } = parse(read("node/compose.yaml"));
  const { site } = services;

  it("runs the container of Node, on a read-only file system and without rights", () => {
    expect(Object.keys(services)).toEqual(["site"]);
    const { context, dockerfile } = site.build;
    expect(existsSync(path.join("deploy/node", context, dockerfile))).toBe(true);
    expect(dockerfile).toBe("deploy/node/Containerfile");
    expect(site).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
  });

  it("asks the port that it publishes, and gives the server time to finish", () => {
    expect(site.ports).toEqual([`127.0.0.1:3000:${site.environment.PORT}`]);
    expect(site.healthcheck.test.join(" ")).toContain(`http://127.0.0.1:${site.environment.PORT}/healthz`);
    expect(Number.parseInt(site.stop_grace_period, 10)).toBeGreaterThan(10);
  });
});
