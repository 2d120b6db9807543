/**
 * Figures for whoever runs the site: codes and counts, nothing of visitors.
 */
@NullMarked
package be.simexit.metrics;

import org.jspecify.annotations.NullMarked;
