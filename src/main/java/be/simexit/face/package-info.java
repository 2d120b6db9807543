/**
 * What search engines and chats read of the public pages: heads, robots.txt, sitemap.
 */
@NullMarked
package be.simexit.face;

import org.jspecify.annotations.NullMarked;
