import type { Field, Message } from "../model/descriptor.js";
import { shapeOfMessage } from "./shape.js";

/** A message with its extensions, in the order of the files. */
export type Extended = readonly [Message, readonly Field[]];

/** By their name, by their fields, and by each of their extensions. */
const namesOf = ([{ name }]: Extended): readonly string[] => [name];
const shapesOf = ([message]: Extended): readonly string[] => {
  const shape = shapeOfMessage(message);
  return shape === "" ? [] : [shape];
};
const extensionsOf = ([, extensions]: Extended): readonly string[] =>
  extensions.map(({ name, number }) => `${String(number)} ${name}`);

export type Keys = (extended: Extended) => readonly string[];

function both(first: Keys, second: Keys): Keys {
  return (extended) =>
    first(extended).flatMap((one) => second(extended).map((other) => JSON.stringify([one, other])));
}

/** What two messages may share that are one under two names, the strongest first. */
export const likenesses: readonly Keys[] = [
  both(extensionsOf, both(namesOf, shapesOf)),
  both(extensionsOf, namesOf),
  both(extensionsOf, shapesOf),
  extensionsOf,
  both(namesOf, shapesOf),
  shapesOf,
  namesOf,
];
