package dev.pep.heatmap.index;

import org.roaringbitmap.RoaringBitmap;

/**
 * Accounts as they are now.
 *
 * @param numbers the accounts that were read; those that are gone are in no bitmap
 * @param bitmaps their values
 */
record Changed(RoaringBitmap numbers, Bitmaps bitmaps) {}
