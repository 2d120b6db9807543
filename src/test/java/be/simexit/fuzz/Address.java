package be.simexit.fuzz;

import java.util.List;

/**
 * Where a handler of the site answers.
 *
 * @param pattern the path, with its variables between braces
 * @param methods the methods that it takes
 */
record Address(String pattern, List<String> methods) {

}
